namespace Colophon.Templating;

/// <summary>Leaves Fluid's evaluation when it must not go on; only <see cref="TemplateComposer"/> catches it, and makes a diagnostic of it.</summary>
/// <param name="message">What was too much.</param>
/// <param name="hint">What the author can do.</param>
internal sealed class CompositionStoppedException(string message, string hint) : Exception(message)
{
    /// <summary>What the author can do.</summary>
    public string Hint { get; } = hint;
}
