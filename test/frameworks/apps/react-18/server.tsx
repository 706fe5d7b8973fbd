import { renderToString } from 'react-dom/server';
import { Aftercare } from './Aftercare.js';

export const render = async (): Promise<string> => renderToString(<Aftercare />);
