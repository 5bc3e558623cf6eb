/** What tests ask of the extension API, inside pages of the extension. */
export interface ExtensionApi {
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
  readonly storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
}
