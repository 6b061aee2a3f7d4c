using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Describing.Contents;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Describing;

/// <summary>What of layers a container sees (OCI image specification, "Image Layer Filesystem Changeset").</summary>
public class LayersTests
{
    [Fact]
    public async Task A_whiteout_hides_what_layers_below_have_and_nothing_of_its_own()
    {
        ImageTree tree = await ReadAsync(
            layer => layer.File("etc/gone").File("etc/replaced", "old").File("srv/a/deep").File("srv/a/kept"),
            layer => layer.File("etc/.wh.gone").File("etc/replaced", "new").File("etc/.wh.replaced").File("srv/.wh.a").File("srv/a/new"));

        Assert.Equal(["replaced"], tree.NamesIn("/etc"));
        Assert.Equal("new", tree.TextOf("/etc/replaced"));
        Assert.Equal(["new"], tree.NamesIn("/srv/a"));
    }

    [Fact]
    public async Task An_opaque_whiteout_empties_a_folder_wherever_it_stands_in_the_layer()
    {
        ImageTree tree = await ReadAsync(
            layer => layer.File("opt/conda/conda-meta/old-1-0.json").File("opt/other"),
            layer => layer.Folder("opt/conda").File("opt/conda/first").File("opt/conda/.wh..wh..opq").File("opt/conda/last"));

        Assert.Equal(["conda", "other"], tree.NamesIn("/opt"));
        Assert.Equal(["first", "last"], tree.NamesIn("/opt/conda"));
    }

    [Fact]
    public async Task Links_lead_within_the_image_from_its_root()
    {
        ImageTree tree = await ReadAsync(layer => layer
            .Folder("usr/bin").Program("./usr/bin/python3.11").Link("bin", "usr/bin").Link("usr/bin/python3", "python3.11")
            .Link("usr/bin/python", "/etc/alternatives/python").Link("etc/alternatives/python", "../../../../usr/bin/python3")
            .Link("usr/bin/loop", "loop2").Link("usr/bin/loop2", "loop").Link("usr/bin/dangling", "/nowhere"));

        Assert.Equal("/usr/bin/python3.11", tree.RealPathOf("/bin/python"));
        Assert.True(tree.IsProgram("/bin/python"));
        Assert.False(tree.IsProgram("/bin/loop"));
        Assert.False(tree.IsProgram("/bin/dangling"));
    }

    [Fact]
    public async Task A_later_layer_writes_through_a_link_and_replaces_one_by_a_folder()
    {
        ImageTree tree = await ReadAsync(
            layer => layer.Folder("usr/lib").Link("lib", "usr/lib").Link("data", "usr/lib").File("file", "x"),
            layer => layer.Program("lib/tool").Folder("data").File("data/own").File("file/below"));

        Assert.Equal(["tool"], tree.NamesIn("/usr/lib"));
        Assert.Equal(["own"], tree.NamesIn("/data"));
        Assert.Equal(["below"], tree.NamesIn("/file"));
    }

    [Fact]
    public async Task A_hard_link_is_the_file_that_it_names()
    {
        ImageTree tree = await ReadAsync(layer => layer
            .File("opt/conda/pkgs/a/kernel.json", "{}").HardLink("opt/conda/share/kernel.json", "opt/conda/pkgs/a/kernel.json")
            .Program("usr/bin/a").HardLink("usr/bin/b", "./usr/bin/a").HardLink("usr/bin/c", "usr/bin/none"));

        Assert.Equal("{}", tree.TextOf("/opt/conda/share/kernel.json"));
        Assert.True(tree.IsProgram("/usr/bin/b"));
        Assert.False(tree.IsProgram("/usr/bin/c"));
    }

    [Fact]
    public async Task Layers_are_plain_or_compressed()
    {
        ImageTree tree = new();
        using TestLayer plain = new TestLayer().File("a");
        using TestLayer gzip = new TestLayer().File("b");
        using TestLayer zstd = new TestLayer().File("c");

        await LayerReader.ReadAsync(tree, new MemoryStream(plain.ToTar()), 0, CancellationToken.None);
        await LayerReader.ReadAsync(tree, new MemoryStream(gzip.ToGzip()), 1, CancellationToken.None);
        await LayerReader.ReadAsync(tree, new MemoryStream(zstd.ToZstd()), 2, CancellationToken.None);

        Assert.Equal(["a", "b", "c"], tree.NamesIn("/"));
    }

    [Theory]
    [InlineData("this is no archive, however long it is")]
    [InlineData("\u001f\u008b broken")]
    public async Task What_is_no_archive_is_said(string content) => await Assert.ThrowsAsync<InvalidDataException>(() =>
        LayerReader.ReadAsync(
            new ImageTree(),
            new MemoryStream(System.Text.Encoding.Latin1.GetBytes(content.PadRight(2048, 'x'))),
            0,
            CancellationToken.None));

    /// <summary>The tree of layers, the lowest first.</summary>
    internal static async Task<ImageTree> ReadAsync(params Func<TestLayer, TestLayer>[] layers)
    {
        ImageTree tree = new();
        for (int i = 0; i < layers.Length; i++)
        {
            using TestLayer layer = layers[i](new TestLayer());
            await LayerReader.ReadAsync(tree, new MemoryStream(layer.ToTar()), i, CancellationToken.None);
        }

        return tree;
    }
}
