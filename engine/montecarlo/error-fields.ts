/** Returns what of an error crosses to another thread whole: its name and its message. */
export function errorFields(cause: unknown): { name: string; message: string } {
  return cause instanceof Error ? { name: cause.name, message: cause.message } : { name: 'Error', message: String(cause) };
}
