/** One spelling for full-width and half-width characters, without blanks around. */
export const normalized = (input: string): string => input.normalize("NFKC").trim();

/** As `normalized`, in upper case and without the blanks and hyphens people group codes with. */
export const condensed = (input: string): string =>
  normalized(input)
    .replace(/[\s\p{Pd}]/gu, "")
    .toUpperCase();

/** How many characters a person would count. */
export const lengthOf = (text: string): number => [...text].length;

/** Whether a text holds characters that no name or number has and PostgreSQL may not store. */
export const hasControls = (text: string): boolean => /[\p{Cc}\p{Cs}]/u.test(text);
