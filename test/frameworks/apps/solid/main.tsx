import { render } from 'solid-js/web';
import { Aftercare } from './Aftercare.js';

render(() => <Aftercare />, document.querySelector('#app')!);
