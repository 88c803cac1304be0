/** Who our own comments and changes are signed by. Its comments are no part of what is read, and give way to new ones. */
export const ownAuthor = 'Klarsyn';
