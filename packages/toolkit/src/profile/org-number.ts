/** The weights of the first eight digits. Source: Brønnøysundregistrene, organisasjonsnummer (mod 11). */
const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** True for nine digits whose last is the control digit of the others. */
export function isOrgNumber(number: string): boolean {
  if (!/^[89]\d{8}$/.test(number)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  const control = (11 - (sum % 11)) % 11;
  return control !== 10 && control === Number(number[8]);
}
