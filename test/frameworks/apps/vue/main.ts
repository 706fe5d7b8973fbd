import { createApp, createSSRApp } from 'vue';
import Aftercare from './Aftercare.vue';

const app = document.querySelector('#app')!;

(app.firstElementChild ? createSSRApp : createApp)(Aftercare).mount(app);
