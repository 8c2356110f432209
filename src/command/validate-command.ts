import type { CityPackage } from '../model/city-package.ts';
import { hasErrors, type Issue, type Severity } from '../model/issue.ts';
import type { Language } from '../model/localized.ts';
import { fill, say } from '../text/say.ts';
import { validateWords } from '../text/validate-words.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { counted } from './count-words.ts';
import { issueLines } from './issue-lines.ts';
import { openPackage } from './open-package.ts';
import { packageLines, packageSummary } from './package-summary.ts';
import { choiceOf } from './parse-arguments.ts';
import { writeResult } from './write-result.ts';

export const VALIDATE_OPTIONS = ['format', 'out', 'lang'] as const;

/** `validate PACKAGE`: what is in it, and every finding. Status 1 where there is any error. */
export async function validate(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language): Promise<ExitStatus> {
  const format = choiceOf(options, 'format', ['text', 'json']);
  const { city, issues } = await openPackage(io, path);
  const text = format === 'json' ? json(city, issues) : report(city, issues, language);
  await writeResult(io, text, options.get('out'));
  return hasErrors(issues) ? DATA_ERROR : DONE;
}

const json = (city: CityPackage | null, issues: readonly Issue[]): string =>
  `${JSON.stringify({ package: city === null ? null : packageSummary(city), issues: issues.map(plainIssue) }, null, 2)}\n`;

/** The members that the command line promises, in their order. */
const plainIssue = ({ code, severity, file, line, column, feature, field, message, repair }: Issue): unknown => ({
  code, severity, file, line, column, feature, field, message, repair,
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

function report(city: CityPackage | null, issues: readonly Issue[], language: Language): string {
  const summary = city === null ? [say(validateWords.unreadable, language)] : packageLines(city, language);
  const bySeverity = SEVERITIES.flatMap((severity) => issues.filter((one) => one.severity === severity));
  const findings = bySeverity.map((one) => issueLines(one, language)).join('');
  return `${summary.join('\n')}\n\n${findings}${say(closing(issues), language)}\n`;
}

function closing(issues: readonly Issue[]): ReturnType<typeof fill> {
  if (issues.every((one) => one.severity === 'notice')) return validateWords.sound;
  const count = (severity: Severity): number => issues.filter((one) => one.severity === severity).length;
  return fill(validateWords.findings, {
    errors: counted(count('error'), validateWords.oneError, validateWords.errorCount),
    warnings: counted(count('warning'), validateWords.oneWarning, validateWords.warningCount),
    notices: counted(count('notice'), validateWords.oneNotice, validateWords.noticeCount),
  });
}
