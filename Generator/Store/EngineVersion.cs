using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace Colophon.Store;

/// <summary>What an assembly runs on: the engine, packages and the runtime.</summary>
internal static class EngineVersion
{
    /// <summary>A digest of the runtime's version, the kind of processor, and the module version ids of all assemblies beside one that it refers to, directly or not.</summary>
    /// <remarks>
    /// The compiler derives a module version id from all that it compiles. What does not lie beside the assembly belongs to the runtime. Native libraries come with an assembly of the
    /// same package, whose id changes with theirs.
    /// </remarks>
    /// <param name="assemblyPath">Full path of the assembly's file.</param>
    public static string DigestOf(string assemblyPath)
    {
        var folder = Path.GetDirectoryName(assemblyPath)!;
        var modules = new SortedDictionary<string, Guid>(StringComparer.Ordinal);
        var open = new Queue<string>(Read(assemblyPath).References);
        while (open.TryDequeue(out var name))
        {
            var path = Path.Combine(folder, name + ".dll");
            if (!modules.ContainsKey(name) && File.Exists(path))
            {
                var (module, references) = Read(path);
                modules.Add(name, module);
                references.ForEach(open.Enqueue);
            }
        }

        string[] lines = [RuntimeInformation.FrameworkDescription, RuntimeInformation.ProcessArchitecture.ToString(), .. modules.Select(module => $"{module.Key} {module.Value}")];
        return ExperimentKey.DigestOf(string.Join('\n', lines));
    }

    private static (Guid Module, List<string> References) Read(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        return (
            metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
            [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))]);
    }
}
