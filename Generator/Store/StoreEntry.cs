using Colophon.Running;

namespace Colophon.Store;

/// <summary>Findings as they are kept.</summary>
/// <param name="Key">What they depend on.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Digest">SHA-256 of key and findings, in hexadecimal.</param>
/// <param name="Bytes">The file.</param>
internal sealed record StoreEntry(ExperimentKey Key, ExperimentFindings Findings, string Digest, byte[] Bytes);
