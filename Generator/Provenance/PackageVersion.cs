namespace Colophon.Provenance;

/// <summary>A package that the program was built with.</summary>
/// <param name="Name">Its name, such as "Markdig".</param>
/// <param name="Version">Its version.</param>
internal sealed record PackageVersion(string Name, string Version);
