namespace Colophon.Model;

/// <summary>A place in a file that the author wrote.</summary>
/// <param name="File">Path relative to the project's root, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 code units, counted from 1.</param>
internal readonly record struct SourceSpan(string File, int Line, int Column)
{
    /// <summary>The form that terminals and editors make clickable.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
