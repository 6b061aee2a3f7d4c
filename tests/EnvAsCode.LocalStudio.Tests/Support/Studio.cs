using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Support;

/// <summary>A host in a temporary folder, with a clock that the test moves and no delays, spoken to over HTTP without signatures.</summary>
internal sealed class Studio : IAsyncDisposable
{
    public const string DomainId = LocalStudioOptions.DefaultDomainId;

    public const string Role = "arn:aws:iam::000000000000:role/Studio";

    public const string BaseImage = "000000000000.dkr.ecr.us-east-1.amazonaws.com/team/churn:1";

    private readonly HttpClient client = new();
    private readonly TemporaryFolder folder;
    private readonly bool ownsFolder;

    private Studio(LocalStudioHost host, TemporaryFolder folder, bool ownsFolder, ManualClock clock)
    {
        this.Host = host;
        this.folder = folder;
        this.ownsFolder = ownsFolder;
        this.Clock = clock;
    }

    public LocalStudioHost Host { get; }

    public ManualClock Clock { get; }

    public static async Task<Studio> StartAsync(Func<LocalStudioOptions, LocalStudioOptions>? setUp = null, TemporaryFolder? folder = null)
    {
        TemporaryFolder used = folder ?? new();
        ManualClock clock = new();
        LocalStudioOptions options = new(used.Path) { VerifySignatures = false, TimeProvider = clock, Delays = TransitionDelays.None };
        LocalStudioHost host = await LocalStudioHost.StartAsync(setUp?.Invoke(options) ?? options);
        return new(host, used, folder is null, clock);
    }

    /// <summary>The input of UpdateUserProfile that changes alice's settings.</summary>
    public static string ProfileUpdate(string settings) =>
        $$"""{"DomainId":"{{DomainId}}","UserProfileName":"alice","UserSettings":{{settings}} }""";

    /// <summary>Calls an operation of SageMaker that has to succeed.</summary>
    public Task<JsonObject> CallAsync(string operation, string input = "{}") => this.SucceedAsync("SageMaker." + operation, input);

    /// <summary>Calls an operation of ECR that has to succeed.</summary>
    public Task<JsonObject> EcrAsync(string operation, string input = "{}") =>
        this.SucceedAsync("AmazonEC2ContainerRegistry_V20150921." + operation, input);

    /// <summary>Calls an operation of SageMaker that has to fail, and gives its error as <c>Code: message</c>.</summary>
    public Task<string> ErrorAsync(string operation, string input = "{}") => this.FailAsync("SageMaker." + operation, input, "Message");

    /// <summary>Calls an operation of ECR that has to fail.</summary>
    public Task<string> EcrErrorAsync(string operation, string input = "{}") =>
        this.FailAsync("AmazonEC2ContainerRegistry_V20150921." + operation, input, "message");

    /// <summary>Makes an image that is CREATED, with its versions.</summary>
    public async Task AddImageAsync(string name, int versions = 0)
    {
        await this.CallAsync("CreateImage", $$"""{"ImageName":"{{name}}","RoleArn":"{{Role}}"}""");
        for (int i = 1; i <= versions; i++)
        {
            await this.CallAsync(
                "CreateImageVersion", $$"""{"ImageName":"{{name}}","BaseImage":"{{BaseImage}}","ClientToken":"{{name}}-{{i}}"}""");
        }
    }

    /// <summary>Calls ListImages with these headers, which has to fail.</summary>
    public Task<string> UnsignedErrorAsync(string? authorization, string? date)
    {
        if (authorization is not null)
        {
            this.client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        }

        if (date is not null)
        {
            this.client.DefaultRequestHeaders.Add("X-Amz-Date", date);
        }

        return this.ErrorAsync("ListImages");
    }

    public async Task<HttpResponseMessage> SendAsync(string target, string input)
    {
        using StringContent content = new(input, Encoding.UTF8, new MediaTypeHeaderValue("application/x-amz-json-1.1"));
        using HttpRequestMessage request = new(HttpMethod.Post, this.Host.Endpoint) { Content = content };
        request.Headers.Add("X-Amz-Target", target);
        return await this.client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        this.client.Dispose();
        await this.Host.DisposeAsync();
        if (this.ownsFolder)
        {
            this.folder.Dispose();
        }
    }

    private async Task<JsonObject> SucceedAsync(string target, string input)
    {
        using HttpResponseMessage response = await this.SendAsync(target, input);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return body.Length == 0 ? [] : (JsonObject)JsonNode.Parse(body)!;
    }

    private async Task<string> FailAsync(string target, string input, string messageMember)
    {
        using HttpResponseMessage response = await this.SendAsync(target, input);
        string body = await response.Content.ReadAsStringAsync();
        Assert.False(response.IsSuccessStatusCode, "The call succeeded: " + body);
        JsonNode error = JsonNode.Parse(body)!;
        return $"{error["__type"]}: {error[messageMember]}";
    }
}
