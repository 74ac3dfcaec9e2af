/** A font file is its address: webpack puts the file itself there. */
declare module "*.woff2" {
  const url: string;
  export default url;
}
