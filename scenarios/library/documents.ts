/**
 * Returns the document of a scenario of the library, not validated; null where there is none of this name. Works in what is built, not in
 * sources that run as they are: the build has read the documents, so that a page opens one without a reader of YAML.
 */
export async function readLibraryDocument(name: string): Promise<unknown> {
  // In here, so that builds which never ask for it have no second copy of the library.
  const documents = import.meta.glob<unknown>('./*.yaml', { query: '?document', import: 'default' });
  const read = documents[`./${name}.yaml`];
  return read === undefined ? null : read();
}
