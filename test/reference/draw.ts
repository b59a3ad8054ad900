import type { Draws } from './chance.ts';

export type Draw = (stream: string, choice: ConstructorParameters<typeof Draws>[1], scale: number) => Draws;
