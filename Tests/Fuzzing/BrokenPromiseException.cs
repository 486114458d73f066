namespace Colophon.Fuzzing;

/// <summary>An input showed that the engine does not keep what it promises.</summary>
/// <param name="message">What it did instead.</param>
internal sealed class BrokenPromiseException(string message) : Exception(message);
