/** How Vite builds the app. The panel is an element, no component of Vue's. */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (tag: string) => tag.startsWith('integreat-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
