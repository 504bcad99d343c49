import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: '../dist/web', emptyOutDir: true, target: 'es2022', sourcemap: false,
    // Pages use the calendar library's zones alone; the writer of calendar files must not come along with them.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /node_modules\/ical\.js\//, sideEffects: false }] } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/socket.io': { target: 'http://127.0.0.1:3000', ws: true } } },
});
