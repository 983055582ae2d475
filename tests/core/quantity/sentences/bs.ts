import type { Sentences } from './sentence';

export const bs: Sentences = [['Petero uposlenika.', '5 people']];
