namespace Colophon.Verifying;

/// <summary>Thrown where a file is no PDF that can be read.</summary>
/// <param name="message">Why, as a clause.</param>
/// <param name="cause">What the library for reading PDF threw.</param>
internal sealed class UnreadablePdfException(string message, Exception cause) : Exception(message, cause);
