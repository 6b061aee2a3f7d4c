using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Amazon;
using Amazon.Runtime;
using Amazon.Util;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>Keys, tokens and signatures stay out of every text.</summary>
public sealed class SecretTests : LoopbackTest
{
    private const string Password = "AWS:the-password-of-the-registry";

    private static readonly string Token = Convert.ToBase64String(Encoding.ASCII.GetBytes(Password));

    private static readonly GetAuthorizationTokenRequest Request = new();

    private static string TokenAnswer => $$"""{"authorizationData": [{"authorizationToken": "{{Token}}", "expiresAt": 1.5}]}""";

    [Fact]
    public async Task A_token_is_readable_and_its_holder_prints_without_it()
    {
        this.Service.Answer(TokenAnswer);

        GetAuthorizationTokenResponse answer = await this.ECRClient.GetAuthorizationTokenAsync(Request);

        AuthorizationData data = Assert.Single(answer.AuthorizationData!);
        Assert.Equal(Token, data.AuthorizationToken);
        AssertClean(string.Join('\n', data, answer, Request));
    }

    [Fact]
    public async Task An_error_prints_without_secrets()
    {
        this.Service.Fail("AccessDeniedException", "no");
        AmazonECRException error = await Assert.ThrowsAsync<AmazonECRException>(() => this.ECRClient.GetAuthorizationTokenAsync(Request));

        AssertClean(string.Join('\n', error, error.Message, error.InnerException));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"authorizationData\": 7}")]
    [InlineData("")]
    public async Task An_answer_with_a_token_that_cannot_be_read_is_not_quoted(string end)
    {
        string broken = TokenAnswer[..^1] + end;
        this.Service.Answer(broken).Answer(broken).Answer(broken);
        AmazonUnmarshallingException error = await Assert.ThrowsAsync<AmazonUnmarshallingException>(
            () => this.ECRClient.GetAuthorizationTokenAsync(Request));

        AssertClean(string.Join('\n', error, error.Message, error.ResponseBody, error.InnerException));
    }

    [Fact]
    public async Task The_log_has_no_secrets_even_if_it_has_answers()
    {
        using StringWriter log = new(CultureInfo.InvariantCulture);
        TextWriter console = Console.Out;
        LoggingConfig logging = AWSConfigs.LoggingConfig;
        try
        {
            Console.SetOut(TextWriter.Synchronized(log));
            logging.LogTo = LoggingOptions.Console;
            logging.LogResponses = ResponseLoggingOption.Always;
            using AmazonECRClient client = this.Service.ECR();
            this.Service.Fail("InternalFailure", "no", 500).Answer(TokenAnswer);

            await client.GetAuthorizationTokenAsync(Request);
        }
        finally
        {
            logging.LogTo = LoggingOptions.None;
            logging.LogResponses = ResponseLoggingOption.Never;
            Console.SetOut(console);
        }

        Assert.Contains("InternalFailure", log.ToString(), StringComparison.Ordinal);
        AssertClean(log.ToString());
    }

    private static void AssertClean(string text)
    {
        List<string> secrets =
            [LoopbackService.SecretKey, "a-session-token", Token, "the-password", "Signature=", "AWS4-HMAC-SHA256 Credential"];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }
}
