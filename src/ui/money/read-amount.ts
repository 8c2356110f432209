import type { Language } from '../../model/localized.ts';

/** Thousands are parted in threes or not at all: `1.5` is no Danish number, and not fifteen. */
const FORMS: Readonly<Record<Language, RegExp>> = { da: /^(\d{1,9}|\d{1,3}(\.\d{3}){1,2})(,\d{1,8})?$/, en: /^(\d{1,9}|\d{1,3}(,\d{3}){1,2})(\.\d{1,8})?$/ };

/** A number that is not negative, as the language writes it; `null`: it is none. */
export function readAmount(text: string, language: Language): number | null {
  const plain = text.replaceAll(/\s/g, '');
  if (!FORMS[language].test(plain)) return null;
  return Number(language === 'da' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
}
