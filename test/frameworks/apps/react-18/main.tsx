import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Aftercare } from './Aftercare.js';

const app = document.querySelector('#app')!;
const page = <StrictMode children={<Aftercare />} />;

if (app.firstElementChild) hydrateRoot(app, page);
else createRoot(app).render(page);
