import { defineConfig } from "vite";

// One script, one style sheet, the fonts beside it; every name carries the hash of its content, and manifest.json
// tells the program which is which. Nothing is inlined: the pages' policy takes no data: fonts and no inline code.
export default defineConfig({
  build: {
    outDir: "dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    assetsInlineLimit: 0,
    target: "es2022",
    rollupOptions: { input: "src/main.ts" },
  },
});
