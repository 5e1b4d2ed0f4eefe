// Builds each component into one self-contained ES module in assets/ (`node build.mjs [name …]`), and, when all
// are built, the notices of the packages that went into them.
import { build } from "vite";
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { dirname, join, resolve } from "node:path";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const here = dirname(fileURLToPath(import.meta.url));
const assets = resolve(here, "../../../assets");
const components = ["studio", "tape", "train", "gradients", "plots"];
const wanted = process.argv.slice(2).length ? process.argv.slice(2) : components;
const packages = new Set();

/** Notes the npm package of every module that ends up in a bundle. */
const collect = {
  name: "collect-packages",
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.moduleIds ?? []) {
        const found = id.replaceAll("\\", "/").match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
        if (found) packages.add(found[1]);
      }
    }
  },
};

for (const name of wanted) {
  if (!components.includes(name)) throw new Error(`no component called ${name}; there are ${components.join(", ")}`);
  await build({
    root: here,
    configFile: false,
    plugins: [react(), collect],
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: assets,
      emptyOutDir: false,
      target: "es2022",
      sourcemap: false,
      lib: { entry: resolve(here, `src/${name}/main.tsx`), formats: ["es"], fileName: () => `${name}.js` },
    },
  });
}

if (wanted.length === components.length) {
  const parts = ["The bundles in this folder contain the following packages.\n"];
  for (const name of [...packages].sort()) {
    const folder = join(here, "node_modules", name);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8").trim() : manifest.license;
    parts.push(`${"-".repeat(78)}\n${name} ${manifest.version} (${manifest.license})\n\n${text}\n`);
  }
  writeFileSync(join(assets, "THIRD_PARTY_NOTICES.txt"), parts.join("\n"));
}
