// Builds each component into one self-contained ES module in assets/: `npm run build [name …]`.
import { build } from "vite";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { dirname, resolve } from "node:path";

const here = dirname(fileURLToPath(import.meta.url));
const components = ["studio", "tape", "train"];
const wanted = process.argv.slice(2).length ? process.argv.slice(2) : components;

for (const name of wanted) {
  if (!components.includes(name)) throw new Error(`no component called ${name}; there are ${components.join(", ")}`);
  await build({
    root: here,
    configFile: false,
    plugins: [react()],
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: resolve(here, "../../../assets"),
      emptyOutDir: false,
      target: "es2022",
      sourcemap: false,
      lib: { entry: resolve(here, `src/${name}/main.tsx`), formats: ["es"], fileName: () => `${name}.js` },
    },
  });
}
