import { captureArticle, type CaptureOptions } from '../../lib/page/capture-article';
import { digest } from './digest';

/** Reads an article from a page that is parsed, as the extension does, and leaves the page as it was. */
export const readParsed = (
  page: Document,
  options: Omit<CaptureOptions, 'digest' | 'now'>,
): ReturnType<typeof captureArticle> => captureArticle(page, { ...options, digest, now: processorMs });

/**
 * Time this process has spent computing: the limit of a capture is one of work, and a busy machine is no reason to read
 * a file otherwise than a quiet one does.
 */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
