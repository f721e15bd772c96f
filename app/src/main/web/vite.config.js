import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Names without hashes, so that a change of the page is a diff and not a new file (docs/decisions/0002).
export default defineConfig({
  plugins: [
    svelte({
      compilerOptions: {
        // Roles are said again on tables because rows shown as cards would lose them.
        warningFilter: (warning) => warning.code !== 'a11y_no_redundant_roles',
      },
    }),
  ],
  base: './',
  // `npm run dev` asks a running ./quipu serve. It answers to its own address only, hence changeOrigin.
  server: { proxy: { '/api': { target: process.env.QUIPU ?? 'http://127.0.0.1:8080', changeOrigin: true } } },
  build: {
    target: 'es2022',
    assetsDir: '',
    modulePreload: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        entryFileNames: 'app.js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name].[ext]',
      },
    },
  },
});
