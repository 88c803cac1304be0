export * from './brand.ts';
export * from './contact.ts';
export * from './letter.ts';
export * from './names.ts';
export * from './people.ts';
export * from './profile.ts';
