/** The package as the form uses it: reports and schemas are JSON whose shape the engine defines. */
declare module 'assize' {
  export function init(): Promise<unknown>;
  export function list(): any;
  export function describe(id: string): any;
  export function schema(id: string): any;
  export function score(id: string, facts: unknown, options?: unknown): any;
  export function assess(theCase: unknown, options?: unknown): any;
  export function assessText(theCase: unknown, options?: unknown): string;
  export function plainLanguage(theCase: unknown, options?: unknown): any;
  export function whatWouldChange(theCase: unknown, options?: unknown): any;
  export function journey(theCase: unknown, options?: unknown): any;
}
