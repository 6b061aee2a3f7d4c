using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// What a build gets: the build context as the tar archive that an engine gets, and beside it the script of the build and what the image
/// is checked for. The same declaration gives the same bytes.
/// </summary>
internal sealed class CodeBuildContext : IDisposable
{
    private const int HexDigits = 32;

    // The earliest time that a zip file can have.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private CodeBuildContext(Stream content, string hash)
    {
        this.Content = content;
        this.Hash = hash;
    }

    /// <summary>The zip file, from its beginning.</summary>
    public Stream Content { get; }

    /// <summary>The beginning of the file's SHA-256, which names it.</summary>
    public string Hash { get; }

    /// <summary>Writes the file, to a temporary one that goes with this.</summary>
    /// <exception cref="DeploymentException">EAC8023: a file is not the one that the manifest lists.</exception>
    public static async Task<CodeBuildContext> WriteAsync(ImageSource image, CancellationToken cancellation)
    {
        FileStream file = new(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            await using (ZipArchive zip =
                await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation))
            {
                await AddAsync(
                    zip, "context.tar", output => ContextArchive.WriteAsync(new BuildContext(image.Manifest), output, cancellation));
                await AddScriptAsync(zip, "build.sh");
                await AddScriptAsync(zip, "check.py");
                await AddScriptAsync(zip, "probe.py");
                await AddAsync(zip, "check.json", JsonSerializer.SerializeToUtf8Bytes(Expectations(image)));
            }

            file.Position = 0;
            string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation))[..HexDigits];
            file.Position = 0;
            return new CodeBuildContext(file, hash);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => this.Content.Dispose();

    private static Task AddScriptAsync(ZipArchive zip, string name) =>
        AddAsync(zip, name, Encoding.UTF8.GetBytes(EmbeddedScript.Read(name)));

    private static Task AddAsync(ZipArchive zip, string name, byte[] content) =>
        AddAsync(zip, name, output => output.WriteAsync(content).AsTask());

    private static async Task AddAsync(ZipArchive zip, string name, Func<Stream, Task> write)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        await using Stream output = await entry.OpenAsync();
        await write(output);
    }

    private static object Expectations(ImageSource image) => new
    {
        name = image.Name,
        platform = image.Image.Platform,
        user = new { uid = image.Image.User.Uid, gid = image.Image.User.Gid },
        mounts = image.MountPaths,
        environments = image.Environments.Select(static python => new
        {
            name = python.Name,
            interpreter = python.Interpreter,
            kernel = python.Kernel,
            packages = python.Packages.Select(static package =>
                new { manager = package.Manager, name = package.Name, conditional = package.IsConditional }),
        }),
        kernels = image.Image.Kernels.Select(static kernel => kernel.Name),
    };
}
