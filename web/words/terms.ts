/** The terms that the catalogue names one by one. */
export type SideName = 'original' | 'revision';

/** The fact kinds as an editor groups them. */
export type FactGroup = 'figure' | 'date' | 'name' | 'negation' | 'hedge' | 'intensity';
