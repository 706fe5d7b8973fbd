/** A file of this project as it stands, untouched by the runner's compiler. */
export const readFile = async (path: string): Promise<string> => {
  const response = await fetch(`/${path}?raw`);
  if (!response.ok) throw new Error(`${path} is not there: ${response.status}`);
  return response.text();
};
