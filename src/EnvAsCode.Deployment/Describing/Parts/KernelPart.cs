using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Deployment.Describing.Contents;

namespace EnvAsCode.Deployment.Describing.Parts;

/// <summary>The kernels that a Jupyter server of an image offers.</summary>
internal static class KernelPart
{
    private const string Kernels = "/kernels";

    /// <summary>Finds them, where a server looks (jupyter_core, <c>jupyter --paths</c>): of one name, the first counts.</summary>
    /// <param name="prefixes">The folders of the Pythons that a server may run on.</param>
    /// <param name="home">The home folder of the user.</param>
    public static IReadOnlyList<DescribedKernel> Find(
        ImageTree tree, ImageConfiguration configuration, IEnumerable<string> prefixes, string home)
    {
        SortedDictionary<string, DescribedKernel> kernels = new(StringComparer.Ordinal);
        IEnumerable<string> folders = (configuration.ValueOf("JUPYTER_PATH") ?? "").Split(':')
            .Where(static folder => folder.StartsWith('/'))
            .Append(home.TrimEnd('/') + "/.local/share/jupyter")
            .Concat(prefixes.Select(static prefix => prefix + "/share/jupyter"))
            .Concat(["/usr/local/share/jupyter", "/usr/share/jupyter"]);
        foreach (string folder in folders.Select(static folder => folder.TrimEnd('/') + Kernels))
        {
            foreach (string name in tree.NamesIn(folder))
            {
                // Jupyter finds kernels by names without regard to letter case.
                string path = folder + "/" + name + "/kernel.json";
                if (tree.TextOf(path) is { } text && Read(name.ToLowerInvariant(), path, text) is { } kernel)
                {
                    kernels.TryAdd(kernel.Name, kernel);
                }
            }
        }

        return [.. kernels.Values];
    }

    // A file that Jupyter cannot read is no kernel to it either.
    private static DescribedKernel? Read(string name, string path, string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return new DescribedKernel(name, TextOf(document.RootElement, "display_name"), TextOf(document.RootElement, "language"), path)
            {
                Argv = document.RootElement.TryGetProperty("argv", out JsonElement argv) && argv.ValueKind == JsonValueKind.Array
                    ? [.. argv.EnumerateArray().Select(static word => word.ToString())]
                    : [],
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement kernel, string member) =>
        kernel.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
