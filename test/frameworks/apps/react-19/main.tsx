import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Aftercare } from './Aftercare.js';
import { AftercareFromServer } from './AftercareFromServer.js';

const app = document.querySelector('#app')!;

if (app.firstElementChild) hydrateRoot(app, <StrictMode children={<AftercareFromServer />} />);
else createRoot(app).render(<StrictMode children={<Aftercare />} />);
