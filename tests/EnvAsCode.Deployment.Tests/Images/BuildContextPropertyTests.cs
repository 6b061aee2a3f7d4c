using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Images;

/// <summary>What an image is built from is what names it: any change makes another tag, and nothing of the machine does.</summary>
public sealed class BuildContextPropertyTests
{
    // Also names that are special to shells, Dockerfiles, ignore files, tar or MSBuild.
    private static readonly Gen<string> Name =
        Gen.String[Gen.OneOf(Gen.Char['a', 'f'], Gen.OneOfConst('#', ';', '%', '$', ' ', '-', '+', '[', '!', 'ü', '数')), 1, 6]
            .Select(text => "n" + text + "n");

    private static readonly Gen<(string Path, byte[] Content, bool IsExecutable)> File =
        Gen.Select(Name.Array[1, 3], Gen.Byte.Array[0, 2000], Gen.Bool, (names, content, executable) =>
            ("context/" + string.Join('/', names) + ".txt", content, executable));

    private static readonly Gen<(string Path, byte[] Content, bool IsExecutable)[]> Context =
        File.Array[1, 8].Select(files => files.DistinctBy(file => file.Path).ToArray());

    [Fact]
    public Task The_same_files_have_one_tag_and_one_archive_on_every_machine() => Context.SampleRepeatablyAsync(async files =>
    {
        using TemporaryFolder here = new();
        using TemporaryFolder there = new();
        EnvironmentManifest one = Write(here, files, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        EnvironmentManifest other =
            Write(there, [.. files.Reverse()], UnixFileMode.UserRead | UnixFileMode.OtherExecute | UnixFileMode.GroupWrite);

        Assert.Equal(TagOf(one), TagOf(other));
        Assert.Equal(await ArchiveOfAsync(one), await ArchiveOfAsync(other));
    });

    [Fact]
    public void Any_change_of_a_byte_a_mode_or_a_name_makes_another_tag() =>
        Gen.Select(Context, Gen.Int[0, 999], Gen.Int[0, 3]).SampleRepeatably((files, at, kind) =>
        {
            using TemporaryFolder folder = new();
            using TemporaryFolder changed = new();
            (string Path, byte[] Content, bool IsExecutable) file = files[at % files.Length];
            (string, byte[], bool)[] others = [.. files.Where(other => other.Path != file.Path)];

            (string, byte[], bool)[] after = kind switch
            {
                0 when file.Content.Length > 0 =>
                    [.. others, (file.Path, [.. file.Content[..^1], (byte)(file.Content[^1] ^ 1)], file.IsExecutable)],
                0 or 1 => [.. others, (file.Path, file.Content, !file.IsExecutable)],
                2 => [.. others, (file.Path + "2", file.Content, file.IsExecutable)],
                _ => [.. files, ("context/zz/added", [], false)],
            };

            Assert.NotEqual(TagOf(Write(folder, files)), TagOf(Write(changed, after)));
        });

    [Fact]
    public Task A_file_that_changed_after_the_build_is_found_before_and_while_it_is_sent() => Context.SampleRepeatablyAsync(
        async files =>
        {
            using TemporaryFolder folder = new();
            EnvironmentManifest manifest = Write(folder, files);
            await FileVerification.VerifyAsync(manifest, CancellationToken.None);
            System.IO.File.AppendAllText(folder[files[^1].Path], "x");

            Assert.Equal("EAC8023", (await Assert.ThrowsAsync<DeploymentException>(() =>
                FileVerification.VerifyAsync(manifest, CancellationToken.None))).Rule.Id);
            Assert.Equal("EAC8023", (await Assert.ThrowsAsync<DeploymentException>(() => ArchiveOfAsync(manifest))).Rule.Id);
        },
        iter: 20);

    [Fact]
    public async Task A_link_in_the_place_of_a_file_is_refused_also_where_it_points_to_the_same()
    {
        using TemporaryFolder folder = new();
        EnvironmentManifest manifest = Write(folder, [("context/a/b.txt", [1], false)]);
        Directory.Move(folder["context/a"], folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder["context/a"], folder["elsewhere"]);

        Assert.Equal(
            "EAC8061",
            (await Assert.ThrowsAsync<DeploymentException>(() => FileVerification.VerifyAsync(manifest, CancellationToken.None))).Rule.Id);
    }

    private static string TagOf(EnvironmentManifest manifest) => ContentFingerprint.TagOf(manifest, manifest.CustomImage!);

    private static async Task<byte[]> ArchiveOfAsync(EnvironmentManifest manifest)
    {
        using MemoryStream archive = new();
        await ContextArchive.WriteAsync(new BuildContext(manifest), archive, CancellationToken.None);
        return archive.ToArray();
    }

    private static EnvironmentManifest Write(
        TemporaryFolder folder,
        (string Path, byte[] Content, bool IsExecutable)[] files,
        UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite)
    {
        List<FileManifest> listed = [];
        foreach ((string path, byte[] content, bool isExecutable) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
            System.IO.File.WriteAllBytes(folder[path], content);
            if (!OperatingSystem.IsWindows())
            {
                System.IO.File.SetUnixFileMode(folder[path], mode);
            }

            listed.Add(new FileManifest(path, isExecutable ? "755" : "644", Convert.ToHexStringLower(SHA256.HashData(content)))
            {
                Context = true
            });
        }

        CustomImageManifest image = new()
        {
            ImageName = "churn",
            BaseImage = "base",
            Platform = "linux/amd64",
            Dockerfile = "Dockerfile",
            User = new("user", 1000, 100, "/home/user"),
            Environments = [],
            AppImageConfigs = [],
        };
        return new EnvironmentManifest
        {
            Folder = folder.Path, SchemaVersion = 2, Name = "churn", DisplayName = "churn", Declaration = "Churn.Cpu", Environments = [],
            Strategies = new StrategiesManifest { CustomImage = image }, Files = listed,
        };
    }
}
