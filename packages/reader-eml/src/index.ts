export { type Attachment, attachmentsOf } from './attachments.ts';
export { type EmlSource, readEml } from './read-eml.ts';
