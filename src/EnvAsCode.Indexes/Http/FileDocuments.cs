using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Indexes.Http;

/// <summary>Indexes that are folders: what a web server would make of <c>file:</c> addresses.</summary>
internal static class FileDocuments
{
    private static readonly string[] IndexFiles = ["index.v1_json", "index.json", "index.v1_html", "index.html"];

    /// <summary>Reads a file, or the index file of a folder.</summary>
    /// <exception cref="IndexException">There is none, or it cannot be read.</exception>
    public static async Task<IndexDocument> ReadAsync(IndexRequest request, CancellationToken cancellationToken)
    {
        string path = PathOf(request.Url);
        try
        {
            if (new FileInfo(path).Length > request.MaximumLength)
            {
                throw new IndexException(
                    IndexFailure.TooLarge,
                    request.Url,
                    $"{SafeUrl.Of(request.Url)} is larger than {request.MaximumLength >> 20} MiB, which nothing of its kind is");
            }

            return new IndexDocument(await File.ReadAllBytesAsync(path, cancellationToken), UrlOf(request.Url, path), MediaTypeOf(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IndexException(IndexFailure.NotFound, request.Url, $"there is nothing at {SafeUrl.Of(request.Url)}", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new IndexException(
                IndexFailure.AccessDenied, request.Url, $"{SafeUrl.Of(request.Url)} cannot be read: check its permissions", e);
        }
    }

    private static string PathOf(Uri url)
    {
        string path = url.LocalPath;
        if (!Directory.Exists(path))
        {
            return path;
        }

        string? index = Array.Find(IndexFiles, name => File.Exists(Path.Join(path, name)));
        return Path.Join(path, index ?? IndexFiles[^1]);
    }

    // Not from the path: in an address that was made of one, links have no fragments, and so no digests.
    private static Uri UrlOf(Uri asked, string path) => path == asked.LocalPath
        ? new Uri(asked.AbsoluteUri)
        : new Uri(asked.AbsoluteUri.TrimEnd('/') + "/" + Uri.EscapeDataString(Path.GetFileName(path)));

    private static string MediaTypeOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".json" or ".v1_json" => "application/json",
        ".html" or ".htm" or ".v1_html" => "text/html",
        _ => "",
    };
}
