export interface WelcomePageProps {
  readonly starterArticles: number;
  readonly starterOn: boolean;
  /** The quick check's shortcut as the browser reports it, `null` where none is set. */
  readonly quickCheckKey: string | null;
  readonly onTurnOnStarterPack: () => void;
  readonly onStartEmpty: () => void;
}

/** The first page after installing: what it does, how to start, how to read a card. */
export function WelcomePage({ starterArticles }: WelcomePageProps) {
  return <main>{starterArticles}</main>;
}
