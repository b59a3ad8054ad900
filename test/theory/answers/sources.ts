/** Where several known answers come from. */

export const stockpyl = (file: string): string => `stockpyl v1.0.2 (MIT; github LarrySnyder/stockpyl@097d99e) ${file}`;
