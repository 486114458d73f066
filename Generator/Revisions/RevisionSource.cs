namespace Colophon.Revisions;

/// <summary>A report whose versions are asked for.</summary>
/// <param name="Report">The report's name.</param>
/// <param name="TemplatePath">Its main template, relative to the project.</param>
/// <param name="ProgramName">The name of the program that makes it, and of that program's project file.</param>
/// <param name="Prefix">Where the project lies in its repository: empty, or ending with a slash.</param>
/// <param name="StoreFolder">Full path of the project's store.</param>
internal sealed record RevisionSource(string Report, string TemplatePath, string ProgramName, string Prefix, string StoreFolder);
