// Runs before the first paint: the theme that was chosen, so that nothing flashes, for every page alike.
(function () {
  var chosen = localStorage.getItem("tapedeck:theme");
  var dark = chosen ? chosen === "Dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  document.documentElement.dataset.page = location.pathname.slice(1);
  if (chosen) localStorage.setItem("stActiveTheme-" + location.pathname + "-v2", JSON.stringify(chosen));
})();
