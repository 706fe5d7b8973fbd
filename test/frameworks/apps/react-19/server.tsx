import { renderToString } from 'react-dom/server';
import { AftercareFromServer } from './AftercareFromServer.js';

export const render = async (): Promise<string> => renderToString(<AftercareFromServer />);
