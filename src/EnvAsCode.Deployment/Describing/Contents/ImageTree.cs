using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace EnvAsCode.Deployment.Describing.Contents;

/// <summary>
/// The files of an image as a container sees them: its layers one over the other. Paths are absolute, with <c>/</c>; links are followed
/// within the image, as in a container.
/// </summary>
internal sealed class ImageTree
{
    // As many links as Linux follows in one path (path_resolution(7)).
    private const int MostLinks = 40;

    private const string Whiteout = ".wh.";
    private const string OpaqueWhiteout = ".wh..wh..opq";

    private readonly ImageNode root = ImageNode.Folder(0);

    /// <summary>Puts an entry of a layer in its place.</summary>
    /// <param name="path">Its path, as archives have it.</param>
    public void Put(string path, ImageNode node)
    {
        List<string> names = NamesOf(path);
        if (names.Count == 0)
        {
            return;
        }

        ImageNode folder = this.MakeFolder(names[..^1], node.Layer);
        string name = names[^1];
        if (name == OpaqueWhiteout)
        {
            folder.ForgetBelow(node.Layer);
        }
        else if (name.StartsWith(Whiteout, StringComparison.Ordinal))
        {
            string hidden = name[Whiteout.Length..];
            if (folder.Children!.TryGetValue(hidden, out ImageNode? old) && !old.RemainsAfter(node.Layer))
            {
                folder.Children.Remove(hidden);
            }
        }
        else if (node.Children is not null && folder.Children!.TryGetValue(name, out ImageNode? same) && same.Children is not null)
        {
            same.Layer = node.Layer;
        }
        else
        {
            folder.Children![name] = node;
        }
    }

    /// <summary>Gives a file a second name: a hard link.</summary>
    public void PutHardLink(string path, string target, int layer)
    {
        ImageNode? file = this.Walk(NamesOf(target), followLast: false)?.Node;
        this.Put(path, file is { Children: null } ? file.Linked(layer) : ImageNode.File(isExecutable: false, null, layer));
    }

    /// <summary>What is at a path, after all links; <see langword="null"/> if nothing is.</summary>
    public ImageNode? Find(string path) => this.Walk(NamesOf(path), followLast: true)?.Node;

    /// <summary>Whether a path leads to a folder.</summary>
    public bool IsFolder(string path) => this.Find(path)?.Children is not null;

    /// <summary>Whether a path leads to a file.</summary>
    public bool IsFile(string path) => this.Find(path) is { Children: null };

    /// <summary>Whether a path leads to a program.</summary>
    public bool IsProgram(string path) => this.Find(path) is { Children: null, IsExecutable: true };

    /// <summary>The path without links; <see langword="null"/> if it leads to nothing.</summary>
    public string? RealPathOf(string path) => this.Walk(NamesOf(path), followLast: true)?.Path;

    /// <summary>The names in a folder, in ordinal order; none if it is none.</summary>
    public IReadOnlyList<string> NamesIn(string path) =>
        this.Find(path)?.Children is { } children ? [.. children.Keys.Order(StringComparer.Ordinal)] : [];

    /// <summary>The text of a file that was read; <see langword="null"/> if there is none.</summary>
    public string? TextOf(string path) =>
        this.Find(path)?.Content is { } content ? Encoding.UTF8.GetString(content.Span).TrimStart('\uFEFF') : null;

    /// <summary>The paths of all folders of a name, in ordinal order, without following links.</summary>
    public IReadOnlyList<string> FoldersNamed(string name)
    {
        List<string> found = [];
        Search(this.root, "", name, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Search(ImageNode folder, string path, string name, List<string> found)
    {
        foreach ((string child, ImageNode node) in folder.Children!)
        {
            if (node.Children is null)
            {
                continue;
            }

            if (child == name)
            {
                found.Add(path + "/" + child);
            }

            Search(node, path + "/" + child, name, found);
        }
    }

    // "./usr/bin/", "/usr//bin" and "usr/bin" are one path; what climbs above the root stays there.
    private static List<string> NamesOf(string path)
    {
        List<string> names = [];
        foreach (string name in path.Split('/'))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return names;
    }

    // A parent that is a link is followed, as engines do when they apply a layer.
    private ImageNode MakeFolder(List<string> names, int layer)
    {
        ImageNode folder = this.root;
        for (int i = 0; i < names.Count; i++)
        {
            ImageNode? next = folder.Children!.GetValueOrDefault(names[i]);
            if (next?.Target is not null)
            {
                next = this.Walk(names[..(i + 1)], followLast: true)?.Node;
            }

            if (next?.Children is null)
            {
                next = ImageNode.Folder(layer);
                folder.Children![names[i]] = next;
            }

            folder = next;
        }

        return folder;
    }

    private (ImageNode Node, string Path)? Walk(List<string> names, bool followLast)
    {
        Stack<string> todo = new(Enumerable.Reverse(names));
        List<(ImageNode Node, string Name)> way = [(this.root, "")];
        int links = 0;
        while (todo.TryPop(out string? name))
        {
            if (name == "..")
            {
                way.RemoveRange(Math.Max(1, way.Count - 1), way.Count > 1 ? 1 : 0);
                continue;
            }

            if (way[^1].Node.Children is not { } children || !children.TryGetValue(name, out ImageNode? node))
            {
                return null;
            }

            if (node.Target is not { } target || (todo.Count == 0 && !followLast))
            {
                way.Add((node, name));
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (target.StartsWith('/'))
            {
                way.RemoveRange(1, way.Count - 1);
            }

            foreach (string part in target.Split('/').Reverse().Where(static part => part is not ("" or ".")))
            {
                todo.Push(part);
            }
        }

        return (way[^1].Node, way.Count == 1 ? "/" : string.Join('/', way.Select(static step => step.Name)));
    }
}
