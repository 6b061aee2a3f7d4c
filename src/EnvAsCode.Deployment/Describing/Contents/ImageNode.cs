using System;
using System.Collections.Generic;

namespace EnvAsCode.Deployment.Describing.Contents;

/// <summary>A file, folder or link of an image.</summary>
internal sealed class ImageNode
{
    /// <summary>What a folder holds, by name; <see langword="null"/> for what is no folder.</summary>
    public Dictionary<string, ImageNode>? Children { get; private init; }

    /// <summary>Where a symbolic link points to; <see langword="null"/> for what is none.</summary>
    public string? Target { get; private init; }

    /// <summary>Whether somebody may run it.</summary>
    public bool IsExecutable { get; private init; }

    /// <summary>The content of a file that is read; <see langword="null"/> for any other.</summary>
    public ReadOnlyMemory<byte>? Content { get; private init; }

    /// <summary>The layer that it is of, or that said it last.</summary>
    public int Layer { get; set; }

    /// <summary>A folder.</summary>
    public static ImageNode Folder(int layer) => new() { Children = new(StringComparer.Ordinal), Layer = layer };

    /// <summary>A symbolic link.</summary>
    public static ImageNode Link(string target, int layer) => new() { Target = target, Layer = layer };

    /// <summary>A file, or what is neither folder nor link.</summary>
    public static ImageNode File(bool isExecutable, ReadOnlyMemory<byte>? content, int layer) =>
        new() { IsExecutable = isExecutable, Content = content, Layer = layer };

    /// <summary>The same file under another name.</summary>
    public ImageNode Linked(int layer) =>
        new() { Target = this.Target, IsExecutable = this.IsExecutable, Content = this.Content, Layer = layer };

    /// <summary>Forgets what layers before a given one put into a folder, and keeps what that layer put there.</summary>
    public void ForgetBelow(int layer)
    {
        foreach ((string name, ImageNode child) in this.Children!)
        {
            if (!child.RemainsAfter(layer))
            {
                this.Children.Remove(name);
            }
        }
    }

    /// <summary>Whether anything of a layer remains when those before it are forgotten.</summary>
    public bool RemainsAfter(int layer)
    {
        if (this.Children is null)
        {
            return this.Layer >= layer;
        }

        this.ForgetBelow(layer);
        return this.Children.Count > 0 || this.Layer >= layer;
    }
}
