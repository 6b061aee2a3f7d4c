using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Indexes.Python.Pages;

/// <summary>
/// A project's page as HTML (simple repository API specification: PEP 503, 592, 629, 658, 714). Its tags are read one after the other,
/// without a tree: a page is a list of links, and a tree of tags that are nested without end takes minutes.
/// </summary>
internal sealed class HtmlPage
{
    private readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HtmlTagToken> links = [];
    private Uri page;
    private bool hasBase;
    private bool hasPassword;
    private bool hasTags;

    private HtmlPage(Uri page) => this.page = page;

    /// <summary>Reads a page.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ProjectPage Read(IndexDocument document)
    {
        HtmlPage html = new(document.Url);
        html.ReadTags(Encoding.UTF8.GetString(document.Content));
        PageReader.ThrowIfUnknownVersion(html.metas.GetValueOrDefault("pypi:repository-version"));
        if (html.hasPassword)
        {
            throw new FormatException("it is a page to sign in on, and no index: check the address and the credentials");
        }

        if (!html.hasTags)
        {
            throw new FormatException("it is neither JSON nor a page of links");
        }

        List<ListedFile> files = [];
        foreach (HtmlTagToken link in html.links)
        {
            if (ReadLink(link, html.page) is { } file)
            {
                files.Add(file);
            }
        }

        return new ProjectPage(files)
        {
            Status = html.metas.GetValueOrDefault("pypi:project-status"),
            StatusReason = html.metas.GetValueOrDefault("pypi:project-status-reason"),
        };
    }

    private void ReadTags(string text)
    {
        using TextSource source = new(text);
        HtmlTokenizer tokenizer = new(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        while (tokenizer.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            if (token is not HtmlTagToken { Type: HtmlTokenType.StartTag } tag)
            {
                continue;
            }

            this.hasTags = true;
            this.ReadTag(tag);

            // What looks like a tag in these is text, which a browser knows from its tree.
            tokenizer.State = tag.Name switch
            {
                "script" => HtmlParseMode.Script,
                "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
                "title" or "textarea" => HtmlParseMode.RCData,
                "plaintext" => HtmlParseMode.Plaintext,
                _ => tokenizer.State,
            };
        }
    }

    private void ReadTag(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "a" when Attribute(tag, "href") is not null:
                this.links.Add(tag);
                break;
            case "base" when !this.hasBase && Attribute(tag, "href") is { } start:
                this.hasBase = true;
                this.page = Uri.TryCreate(this.page, start, out Uri? url) && Links.CanBeFetched(url, this.page) ? url : this.page;
                break;
            case "meta" when Attribute(tag, "name") is { } name && Attribute(tag, "content") is { } content:
                this.metas.TryAdd(name, content);
                break;
            case "input":
                this.hasPassword |= string.Equals(Attribute(tag, "type"), "password", StringComparison.OrdinalIgnoreCase);
                break;
            default:
                break;
        }
    }

    private static string? Attribute(HtmlTagToken tag, string name)
    {
        foreach (HtmlAttributeToken attribute in tag.Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value ?? "";
            }
        }

        return null;
    }

    private static ListedFile? ReadLink(HtmlTagToken link, Uri page)
    {
        if (!Uri.TryCreate(page, Attribute(link, "href"), out Uri? url) || !Links.CanBeFetched(url, page))
        {
            return null;
        }

        string? yanked = Attribute(link, "data-yanked");
        string? metadata = Attribute(link, "data-core-metadata") ?? Attribute(link, "data-dist-info-metadata");
        PythonFile file = new(Links.FileNameOf(url))
        {
            Url = SafeUrl.WithoutQuery(url).AbsoluteUri,
            Sha256 = Links.DigestOf(url),
            RequiresPython = Attribute(link, "data-requires-python") is { Length: > 0 } python ? python : null,
            IsYanked = yanked is not null,
            YankedReason = yanked is { Length: > 0 } ? yanked : null,
        };
        return new ListedFile(file, SafeUrl.WithoutCredentials(url))
        {
            HasMetadata = metadata is { Length: > 0 } && !metadata.Equals("false", StringComparison.OrdinalIgnoreCase),
            MetadataSha256 = metadata?.StartsWith("sha256=", StringComparison.Ordinal) == true
                ? Links.DigestOf(metadata["sha256=".Length..])
                : null,
        };
    }
}
