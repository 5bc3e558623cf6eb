/** Travels with every `Comparison`: two comparisons can be set side by side only if this and the parameters are equal. */
export const ENGINE_VERSION = 'crossread-engine 0.1.0';
