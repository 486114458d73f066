namespace Colophon.Results;

/// <summary>A file that a report was made from.</summary>
/// <param name="Path">Its path from the project's folder, with forward slashes.</param>
/// <param name="Digest">SHA-256 of its bytes, in hexadecimal.</param>
internal readonly record struct InputFile(string Path, string Digest);
