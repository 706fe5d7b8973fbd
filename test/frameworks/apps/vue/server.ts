import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Aftercare from './Aftercare.vue';

export const render = (): Promise<string> => renderToString(createSSRApp(Aftercare));
