import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The theme has five colours of its own: Mantine's other palettes need not come with the first page. */
const withoutForeignColours: Plugin = {
  name: 'without-foreign-colours',
  enforce: 'pre',
  transform: {
    filter: { id: /default-css-variables\.css$/ },
    handler: (css) => css.replaceAll(/^\s*--mantine-color-(?:blue|teal|red|yellow|violet|pink|orange|lime|indigo|green|grape|cyan)-[^;]+;\n/gm, ''),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [withoutForeignColours, react()],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: '../dist/web', emptyOutDir: true, target: 'es2022', sourcemap: false,
    rolldownOptions: {
      // Pages use the calendar library's zones alone, and of the contracts what they name: nothing else must come along.
      treeshake: { moduleSideEffects: [{ test: /\/node_modules\/ical\.js\/|\/libs\/[a-z]+\/src\//, sideEffects: false }] },
      output: {
        // Few files: each costs a request, and its headers weigh more than a small module. What every page needs is one,
        // and what several pages share is joined by who shares it. Small ones are not merged further: merged chunks can come
        // to need each other, and then one runs before what it needs is there.
        codeSplitting: { groups: [
          { name: 'frame', tags: ['$initial'], priority: 2 },
          { name: 'shared', test: /node_modules|\/web\/src\/ui\//, minShareCount: 2, entriesAware: true, priority: 1 },
        ] },
        chunkFileNames: ({ name }) => `assets/${name.split('~', 1)[0]!}-[hash].js`,
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/socket.io': { target: 'http://127.0.0.1:3000', ws: true } } },
});
