// Runs before the first paint: the theme that was chosen, the same on every page, so that nothing flashes; and where
// the server is, which Streamlit would else find out by asking twice.
(function () {
  var chosen = localStorage.getItem("tapedeck:theme");
  var dark = chosen ? chosen === "Dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  var page = location.pathname.slice(1);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  document.documentElement.dataset.open = page;
  if (chosen) localStorage.setItem("stActiveTheme-/" + page + "-v2", JSON.stringify(chosen));
  window.__streamlit = {
    BACKEND_BASE_URL: location.origin,
    MAIN_PAGE_BASE_URL: location.origin,
    HOST_CONFIG: { allowedOrigins: [location.origin], useExternalAuthToken: false },
  };
})();
