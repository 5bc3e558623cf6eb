/** A flat folder of files that outlives the database. `write` replaces a file as a whole or not at all. */
export interface SnapshotFolder {
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
  names(): Promise<string[]>;
}

/** A folder that lives as long as the object, for tests and for the command line. */
export function memoryFolder(): SnapshotFolder {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    read: async (name) => files.get(name) ?? null,
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
    names: async () => [...files.keys()],
  };
}
